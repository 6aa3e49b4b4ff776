/** Makes a plain article page of a text, one paragraph a line. */

export interface Article {
  title: string;
  /** BCP 47, empty when unknown. */
  lang: string;
  /** Every line is a paragraph; empty ones take no room. */
  text: string;
}

const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** An HTML document, complete and without anything to load. Text is escaped, never markup. */
export function toArticlePage({ title, lang, text }: Article): string {
  const paragraphs = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  const direction = RTL_LANGUAGES.has(lang.split('-')[0] ?? '') ? 'rtl' : 'auto';
  return `<!doctype html>
<html${lang ? ` lang="${escapeHtml(lang)}"` : ''} dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${paragraphs.join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.6 Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif }
main { max-inline-size: 42rem; margin: 3rem auto; padding-inline: 1.5rem }
p:first-child { font-size: 1.6em; line-height: 1.25; font-weight: bold }
p { unicode-bidi: plaintext }
`;
