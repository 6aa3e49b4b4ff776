/** The part of mark.js that the bench uses. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: string[],
      options: { separateWordSearch: boolean; accuracy: 'exactly'; done: () => void },
    ): void;
  }
}
