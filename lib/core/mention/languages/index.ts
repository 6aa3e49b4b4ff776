/** All languages the search has rules for. To add one: its file, and its line here. */
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import type { Language } from './language';
import { sv } from './sv';

export const LANGUAGES: readonly Language[] = [ar, en, fr, sv];
