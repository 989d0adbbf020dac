import type { ComponentChildren } from 'preact';

export interface OutsideLinkProps {
  address: string | undefined;
  children: ComponentChildren;
}

/** A link that leads out of Goalpost, in a tab that learns nothing of this page; only its words where there is no https address. */
export function OutsideLink({ address, children }: OutsideLinkProps) {
  if (!address?.startsWith('https://')) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
