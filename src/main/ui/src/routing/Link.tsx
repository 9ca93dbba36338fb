import type { ComponentProps, MouseEvent } from 'react';

import { href, navigate } from './address';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path within the app. */
  to: string;
}

/** A link within the app. With a modifier key, it works like any other link. */
export function Link({ to, onClick, ...rest }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return <a {...rest} href={href(to)} onClick={follow} />;
}
