const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;

/** In pixels, for the attributions below the picture. The letter width is a generous average. */
const FONT_SIZE = 11;
const LINE_HEIGHT = 15;
const MAX_LETTER_WIDTH = 0.6 * FONT_SIZE;

/** The graph as an SVG file that looks like the screen, with a title and the attributions. */
export function toSvg(sheet: HTMLElement, title: string, sources: string): string {
  const width = sheet.clientWidth + 2 * MARGIN;
  const footer = wrap(sources, (width - 2 * MARGIN) / MAX_LETTER_WIDTH);
  const height = sheet.clientHeight + 3.5 * MARGIN + footer.length * LINE_HEIGHT;
  const { color: fill, fontFamily } = getComputedStyle(sheet);
  const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontFamily });
  svg.append(
    element('title', {}, title),
    element('rect', { width, height, fill: getComputedStyle(document.documentElement).backgroundColor }),
    element('text', { x: MARGIN, y: 1.4 * MARGIN, fill, 'font-size': 18 }, title),
    ...footer.map((text, index) => {
      const y = height - MARGIN / 2 - (footer.length - 1 - index) * LINE_HEIGHT;
      return element('text', { x: MARGIN, y, fill, 'font-size': FONT_SIZE }, text);
    }),
  );
  const drawn = element('g', { transform: `translate(${MARGIN} ${2 * MARGIN})` });
  drawn.append(...lines(sheet), ...frames(sheet), ...marks(sheet), ...texts(sheet));
  svg.append(drawn);
  return new XMLSerializer().serializeToString(svg);
}

/** The SVG as a PNG file at twice the resolution of the screen. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [2 * image.naturalWidth, 2 * image.naturalHeight];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The image is too large for a PNG file.'))),
      'image/png',
    ),
  );
}

/** Breaks a text into lines, which SVG does not do. */
function wrap(text: string, maxLetters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > maxLetters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function lines(sheet: HTMLElement): SVGElement[] {
  return select<SVGPathElement>(sheet, '.edges path').map((path) => {
    const { stroke, opacity, strokeWidth } = getComputedStyle(path);
    return element('path', {
      d: path.getAttribute('d') ?? '',
      fill: 'none',
      stroke,
      opacity,
      'stroke-width': parseFloat(strokeWidth),
    });
  });
}

function frames(sheet: HTMLElement): SVGElement[] {
  return select<HTMLElement>(sheet, '.node').map((node) => {
    const { backgroundColor: fill, borderTopColor: stroke, borderTopWidth } = getComputedStyle(node);
    return element('rect', { ...box(node, sheet), fill, stroke, 'stroke-width': parseFloat(borderTopWidth) });
  });
}

function marks(sheet: HTMLElement): SVGElement[] {
  return select<SVGSVGElement>(sheet, '.kind-mark').map((mark) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(mark);
    const copy = element('svg', { ...box(mark, sheet), viewBox: '0 0 16 16', fill, stroke });
    copy.setAttribute('stroke-width', String(parseFloat(strokeWidth)));
    copy.append(...[...mark.children].map((shape) => shape.cloneNode(true)));
    return copy;
  });
}

function texts(sheet: HTMLElement): SVGElement[] {
  return select<HTMLElement>(sheet, '.node-name, .canvas-heading, .canvas-more').map((text) => {
    const { color: fill, fontSize, fontWeight, fontFamily } = getComputedStyle(text);
    const { x, y, height } = box(text, sheet);
    const font = { 'font-family': fontFamily, 'font-size': parseFloat(fontSize), 'font-weight': fontWeight };
    return element(
      'text',
      { x, y: y + height / 2, fill, 'dominant-baseline': 'central', ...font },
      truncatedText(text),
    );
  });
}

/** The text, cut off where the screen cuts it off. */
function truncatedText(text: HTMLElement): string {
  const all = text.textContent;
  const share = text.clientWidth / text.scrollWidth;
  return share < 1 ? `${all.slice(0, Math.floor(all.length * share) - 1)}…` : all;
}

function box(of: Element, sheet: HTMLElement) {
  const [outer, inner] = [sheet.getBoundingClientRect(), of.getBoundingClientRect()];
  return { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
}

function select<E extends Element>(sheet: HTMLElement, selector: string): E[] {
  return [...sheet.querySelectorAll<E>(selector)];
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const created = document.createElementNS(SVG_NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  created.textContent = text;
  return created;
}
