/** The places of everything in a picture, in CSS pixels from the upper left corner. */
export interface Layout {
  width: number;
  height: number;
  /** The places of the marks of nodes, by id. */
  places: Map<string, Place>;
  headings: Heading[];
  /** Labels such as "+38 skills" for nodes that are not shown. */
  extras: Extra[];
  /** The SVG path of the edge between two nodes. */
  path: (from: string, to: string) => string;
}

export interface Place {
  x: number;
  y: number;
  /** The side of the mark that the name is on. */
  side: 'center' | 'left' | 'right';
  /** The maximum width of the name. */
  maxWidth: number;
}

export interface Heading {
  key: string;
  text: string;
  at: Place;
}

export interface Extra {
  /** The key of the group or the id of the expanded node that has more neighbors. */
  of: string;
  count: number;
  at: Place;
}

export const ROW_HEIGHT = 24;
export const HEADING_HEIGHT = 30;

/** The approximate width of a name, so that edges do not cross it. */
export function textWidth(text: string, maxWidth: number): number {
  return Math.min(maxWidth, text.length * 6.6);
}

/** The id of the label for nodes that are not shown. */
export function extraId(of: string): string {
  return `+${of}`;
}

/** The id of the element of a node or of a label for nodes that are not shown. */
export function elementId(id: string): string {
  return `node-${id}`;
}

export function position({ x, y, maxWidth }: Place) {
  return { left: x, top: y, maxWidth: maxWidth + 14 };
}
