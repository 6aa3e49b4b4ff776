/** The modules that `lib/node/data-plugin.ts` makes of `data/`. Import them through the doors beside this file. */
declare module 'virtual:data/matching' {
  const matching: import('../core/mention/packed').PackedMatching;
  export default matching;
}
declare module 'virtual:data/entities' {
  const profiles: import('../core/model').EntityProfile[];
  export default profiles;
}
declare module 'virtual:data/incidents' {
  const incidents: import('../core/model').Incident[];
  export default incidents;
}
declare module 'virtual:data/ranking' {
  const records: import('../core/model').RankingRecord[];
  export default records;
}
/** Base64 of raw DEFLATE (RFC 1951) of the JSON of a part of `virtual:data/matching`. */
declare module 'virtual:data/names-deflated' {
  const deflated: string;
  export default deflated;
}
declare module 'virtual:data/senses-deflated' {
  const deflated: string;
  export default deflated;
}
declare module 'virtual:data/aliases' {
  const aliases: Record<import('../core/model').EntityId, string[]>;
  export default aliases;
}
declare module 'virtual:data/withdrawn' {
  const withdrawn: import('../core/model').Withdrawn[];
  export default withdrawn;
}
declare module 'virtual:data/history' {
  const history: {
    entries: import('../core/model').HistoryEntry[];
    titles: Record<import('../core/model').RecordKind, Record<string, string>>;
    overview: import('../core/incident/overview').Overview;
  };
  export default history;
}
declare module 'virtual:data/titles' {
  /** JSON of the titles by language and incident. */
  const titles: string;
  export default titles;
}
declare module 'virtual:data/languages' {
  const languages: readonly string[];
  export default languages;
}
declare module 'virtual:data/translations' {
  const loaders: Record<
    string,
    () => Promise<{ default: import('../core/translation/types').LanguagePack }>
  >;
  export default loaders;
}
