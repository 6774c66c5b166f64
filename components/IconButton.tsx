import type { ReactNode } from 'react';

interface IconButtonProps {
  /** What it does, as a tooltip and for screen readers. */
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button with a picture in place of words. */
export function IconButton({ label, onClick, children }: IconButtonProps) {
  return (
    <button type="button" className="button button-icon" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
