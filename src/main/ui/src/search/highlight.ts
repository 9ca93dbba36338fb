/** A piece of a name, and whether it is what somebody typed. */
export interface Piece {
  text: string;
  typed: boolean;
}

/** Cuts a name where its words begin with words that were typed, whatever their case and accents. */
export function highlight(name: string, query: string): Piece[] {
  const typed = words(query).map(plain);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: word } of name.matchAll(/[\p{L}\p{N}+#]+/gu)) {
    const length = Math.max(0, ...typed.filter((start) => plain(word).startsWith(start)).map((start) => start.length));
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

/** Without case and accents; each letter stays one letter, so that places in the text stay what they are. */
function plain(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD').charAt(0).toLowerCase()).join('');
}
