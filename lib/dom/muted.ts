/** Leaves muted names out of what was found. */
import { muteKey } from '../core/mention/mute-key';
import { type Findings, textOf } from './find-mentions';

/** @returns the findings without them, and the keys of those that were there */
export function withoutMuted<F extends Findings>(
  findings: F,
  keys: ReadonlySet<string>,
): F & { muted: string[] } {
  const hit = new Set<string>();
  const mentions =
    keys.size === 0
      ? findings.mentions
      : findings.mentions.map((list) =>
          list.filter((mention) => {
            const key = muteKey(mention.entity, textOf(mention));
            return !(keys.has(key) && hit.add(key));
          }),
        );
  return { ...findings, mentions, muted: [...hit] };
}
