/** The words around content: those of the interface, unless a part is told in another language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ownWords, type Words } from '@/lib/browser/i18n';

export const WordsContext = createContext<Words>(ownWords);

export const useWords = (): Words => useContext(WordsContext);
