import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** The title of the window. The heading shows the children instead, if there are any. */
  title: string;
  children?: ReactNode;
}

let isFirstTitle = true;

/** The heading of a screen. It takes the focus when the reader comes from another screen. */
export function Title({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Career Atlas' ? title : `${title} · Career Atlas`;
  }, [title]);
  useEffect(() => {
    if (!isFirstTitle && !document.activeElement?.matches('input, select'))
      heading.current?.focus({ preventScroll: true });
    isFirstTitle = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
