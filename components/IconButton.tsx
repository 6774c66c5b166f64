import type { ReactNode } from 'react';

interface IconButtonProps {
  /** What it does, as a tooltip and for screen readers. */
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** Nothing to do now. It keeps the focus: whoever has just pressed it would otherwise lose their place. */
  readonly isOff?: boolean;
}

/** A button with a picture in place of words. */
export function IconButton({ label, onClick, children, isOff = false }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
