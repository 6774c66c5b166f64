import 'react';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn writes its component names into this one. */
    componentkey?: string | undefined;
  }
}
