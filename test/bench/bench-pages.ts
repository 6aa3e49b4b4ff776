/** The pages that are measured: saved ones where there are any, and generated ones that always are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCaseText } from '@/lib/node/case-markup';

export interface BenchPage {
  name: string;
  html: string;
}

export interface GeneratedPage extends BenchPage {
  script: Script;
  /** Bytes of text in UTF-8. */
  bytes: number;
}

/** Saved pages lie beside the project on machines that have them. */
const SAVED = '../shared/pages';

/** @returns none where they are not on this machine */
export function savedPages(root: string): BenchPage[] {
  const folder = join(root, SAVED);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

export const SCRIPTS = {
  Latin: ['en', 'de', 'fr', 'es'],
  Arabic: ['ar', 'fa'],
  CJK: ['zh', 'ja', 'ko'],
} as const;
export type Script = keyof typeof SCRIPTS;

/** Sentences of ordinary words between two that stand in the labelled texts, names and all. */
const ORDINARY = 40;
const WORDS_A_SENTENCE = 12;
const SENTENCES_A_PARAGRAPH = 5;

/** The same numbers on every machine. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A page of words as common as they are in the labelled texts of `test/cases`, in paragraphs with
 * links and emphasis as news have them, a labelled text among them now and then.
 * @param bytes of text in UTF-8
 * @param holdsName such words are in the labelled texts only, so that names are as rare as on pages
 */
export function generatePage(
  root: string,
  script: Script,
  bytes: number,
  holdsName: (word: string) => boolean,
): GeneratedPage {
  const texts: string[] = [];
  const words: string[] = [];
  for (const language of SCRIPTS[script]) {
    const source = readFileSync(join(root, `test/cases/${language}.txt`), 'utf8');
    for (const draft of source.split(/^### .*\nT: .*\n/m).slice(1)) {
      texts.push(parseCaseText(draft.replace(/^\/\/.*$/gm, '').trim()).text.replace(/\s+/g, ' '));
      // Names are in the labelled texts only, so that they are as rare as they are on pages.
      words.push(
        ...draft
          .replace(/⟦[^⟧]*⟧\S*/g, ' ')
          .split(/[\s\p{P}]+/u)
          .filter(Boolean),
      );
    }
  }
  const ordinary = words.filter((word) => word !== '' && !holdsName(word));
  const roll = createDice(bytes);
  const joint = script === 'CJK' ? '' : ' ';
  const stop = script === 'CJK' ? '。' : '. ';
  const sentence = (): string =>
    Array.from({ length: WORDS_A_SENTENCE }, () => ordinary[roll(ordinary.length)]).join(joint) +
    stop;

  const paragraphs: string[] = [];
  let written = 0;
  for (let count = 0; written < bytes; ) {
    let inside = '';
    for (let index = 0; index < SENTENCES_A_PARAGRAPH && written < bytes; index++, count++) {
      const isLabelled = count % (ORDINARY + 1) === ORDINARY;
      const text = isLabelled ? `${texts[roll(texts.length)]} ` : sentence();
      written += Buffer.byteLength(text);
      const tag = roll(8);
      inside +=
        tag === 0
          ? `<a href="#">${escapeText(text)}</a>`
          : tag === 1
            ? `<em>${escapeText(text)}</em>`
            : escapeText(text);
    }
    paragraphs.push(`<p>${inside}</p>`);
  }
  const [lang] = SCRIPTS[script];
  const name = bytes < 1e6 ? `${bytes / 1e3} kB ${script}` : `${bytes / 1e6} MB ${script}`;
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title><main>${paragraphs.join('\n')}</main></html>`;
  return { name, html, script, bytes: written };
}
