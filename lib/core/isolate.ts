/**
 * Text of unknown direction inside a sentence: a Hebrew or Arabic name in an English line, or the
 * other way round, would pull the punctuation around it to its own side.
 * @returns the text between the isolates of Unicode's bidirectional algorithm (UAX #9), unseen
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
