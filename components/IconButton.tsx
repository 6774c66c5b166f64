import type { ReactNode } from 'react';

interface IconButtonProps {
  /** What it does, as a tooltip and for screen readers. */
  readonly label: string;
  readonly onClick: () => void;
  /** Without a frame. */
  readonly isQuiet?: boolean;
  /** It switches something on and off: whether that is on. */
  readonly isPressed?: boolean;
  readonly children: ReactNode;
  /** Nothing to do now. It keeps the focus: whoever has just pressed it would otherwise lose their place. */
  readonly isOff?: boolean;
}

/** A button with a picture in place of words. */
export function IconButton({ label, onClick, isQuiet = false, isOff = false, isPressed, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`button button-icon ${isQuiet ? 'button-quiet' : ''}`}
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
