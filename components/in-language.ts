import { directionOf } from '@/lib/core/language-code';

/** Attributes of the element that holds a text and nothing else. */
export const inLanguage = ({ lang }: { lang: string }) => ({ lang, dir: directionOf(lang) });
