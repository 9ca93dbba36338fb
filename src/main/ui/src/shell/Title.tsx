import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** What the window is called; the heading itself may say it with marks and links. */
  title: string;
  children?: ReactNode;
}

let first = true;

/** A screen's heading. Who comes from another screen starts to read here. */
export function Title({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Career Atlas' ? title : `${title} · Career Atlas`;
  }, [title]);
  useEffect(() => {
    if (!first && !document.activeElement?.matches('input, select')) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
