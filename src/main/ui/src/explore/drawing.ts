const namespace = 'http://www.w3.org/2000/svg';
const margin = 24;

/** Of the lines below: their size, how far they are from each other, and how wide a letter is at most on average. */
const small = 11;
const line = 15;
const letter = 0.6 * small;

/** A sheet as the reader sees it, in a file of its own, with what it shows and whose claims these are. */
export function drawing(sheet: HTMLElement, title: string, sources: string): string {
  const width = sheet.clientWidth + 2 * margin;
  const below = wrapped(sources, (width - 2 * margin) / letter);
  const height = sheet.clientHeight + 3.5 * margin + below.length * line;
  const { color: fill, fontFamily } = getComputedStyle(sheet);
  const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontFamily });
  svg.append(
    element('title', {}, title),
    element('rect', { width, height, fill: getComputedStyle(document.documentElement).backgroundColor }),
    element('text', { x: margin, y: 1.4 * margin, fill, 'font-size': 18 }, title),
    ...below.map((text, index) => {
      const y = height - margin / 2 - (below.length - 1 - index) * line;
      return element('text', { x: margin, y, fill, 'font-size': small }, text);
    }),
  );
  const drawn = element('g', { transform: `translate(${margin} ${2 * margin})` });
  drawn.append(...lines(sheet), ...frames(sheet), ...marks(sheet), ...texts(sheet));
  svg.append(drawn);
  return new XMLSerializer().serializeToString(svg);
}

/** The drawing in pixels, two for each of the screen's. */
export async function pixels(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [2 * image.naturalWidth, 2 * image.naturalHeight];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to be a PNG.'))),
      'image/png',
    ),
  );
}

/** A text in lines of at most so many letters; SVG breaks none. */
function wrapped(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function lines(sheet: HTMLElement): SVGElement[] {
  return all<SVGPathElement>(sheet, '.edges path').map((path) => {
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
  return all<HTMLElement>(sheet, '.node').map((node) => {
    const { backgroundColor: fill, borderTopColor: stroke, borderTopWidth } = getComputedStyle(node);
    return element('rect', { ...box(node, sheet), fill, stroke, 'stroke-width': parseFloat(borderTopWidth) });
  });
}

function marks(sheet: HTMLElement): SVGElement[] {
  return all<SVGSVGElement>(sheet, '.kind-mark').map((mark) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(mark);
    const copy = element('svg', { ...box(mark, sheet), viewBox: '0 0 16 16', fill, stroke });
    copy.setAttribute('stroke-width', String(parseFloat(strokeWidth)));
    copy.append(...[...mark.children].map((shape) => shape.cloneNode(true)));
    return copy;
  });
}

function texts(sheet: HTMLElement): SVGElement[] {
  return all<HTMLElement>(sheet, '.node-name, .canvas-heading, .canvas-more').map((text) => {
    const { color: fill, fontSize, fontWeight, fontFamily } = getComputedStyle(text);
    const { x, y, height } = box(text, sheet);
    const font = { 'font-family': fontFamily, 'font-size': parseFloat(fontSize), 'font-weight': fontWeight };
    return element('text', { x, y: y + height / 2, fill, 'dominant-baseline': 'central', ...font }, fitting(text));
  });
}

/** What does not fit on the screen is cut in the drawing as well. */
function fitting(text: HTMLElement): string {
  const all = text.textContent;
  const share = text.clientWidth / text.scrollWidth;
  return share < 1 ? `${all.slice(0, Math.floor(all.length * share) - 1)}…` : all;
}

function box(of: Element, sheet: HTMLElement) {
  const [outer, inner] = [sheet.getBoundingClientRect(), of.getBoundingClientRect()];
  return { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
}

function all<E extends Element>(sheet: HTMLElement, selector: string): E[] {
  return [...sheet.querySelectorAll<E>(selector)];
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const created = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  created.textContent = text;
  return created;
}
