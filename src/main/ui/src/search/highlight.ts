/** A piece of a name, and whether it matches what was typed. */
export interface Piece {
  text: string;
  typed: boolean;
}

/** Splits a name where its words begin with a typed word, ignoring case and accents. */
export function highlight(name: string, query: string): Piece[] {
  const typed = words(query).map(normalize);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: word } of name.matchAll(/[\p{L}\p{N}+#]+/gu)) {
    const length = Math.max(
      0,
      ...typed.filter((start) => normalize(word).startsWith(start)).map((start) => start.length),
    );
    if (length === 0) continue;
    pieces.push(
      { text: name.slice(end, index), typed: false },
      { text: name.slice(index, index + length), typed: true },
    );
    end = index + length;
  }
  return [...pieces, { text: name.slice(end), typed: false }].filter(({ text }) => text !== '');
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** Removes case and accents. Each letter stays one letter, so that positions in the text do not change. */
function normalize(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD').charAt(0).toLowerCase()).join('');
}
