/** Where everything of a picture is, in CSS pixels from its upper left corner. */
export interface Layout {
  width: number;
  height: number;
  /** Where the marks of the nodes are, by id. */
  places: Map<string, Place>;
  headings: Heading[];
  /** What stands for what is not shown. */
  extras: Extra[];
  /** Where a connection of two places runs. */
  path: (from: string, to: string) => string;
}

export interface Place {
  x: number;
  y: number;
  /** Where its name stands. */
  side: 'centre' | 'left' | 'right';
  /** How wide its name may be. */
  room: number;
}

export interface Heading {
  key: string;
  text: string;
  at: Place;
}

export interface Extra {
  /** What it is counted at: a group, or an expanded node. */
  of: string;
  count: number;
  at: Place;
}

export const rowHeight = 24;
export const headingHeight = 30;

/** How wide a name is drawn, roughly: for what must not cross it. */
export function textWidth(text: string, room: number): number {
  return Math.min(room, text.length * 6.6);
}

/** The id of what stands for what is not shown of a group or of an expanded node. */
export function extraOf(of: string): string {
  return `+${of}`;
}

/** The id of the element that draws a node, or what stands for others. */
export function idOf(stop: string): string {
  return `node-${stop}`;
}

export function position({ x, y, room }: Place) {
  return { left: x, top: y, maxWidth: room + 14 };
}
