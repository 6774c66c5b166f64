import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface RowsProps {
  readonly count: number;
  /** First guess of a row's height, CSS px. */
  readonly estimate: number;
  readonly recycle: boolean;
  readonly row: (index: number) => ReactNode;
}

/** A list as X builds it: rows stand absolutely, those far off screen are gone, and come back as new nodes. */
export function AbsoluteRows({ count, estimate, recycle, row }: RowsProps) {
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({ count, estimateSize: () => estimate, overscan: 6, scrollMargin: margin });
  const slots = Math.max(40, virtual.getVirtualItems().length);
  return (
    <div ref={list} style={{ position: 'relative', minHeight: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => (
        <div
          key={recycle ? item.index % slots : item.index}
          ref={virtual.measureElement}
          data-index={item.index}
          data-testid="cellInnerDiv"
          style={{ transform: `translateY(${item.start - margin}px)`, position: 'absolute', width: '100%' }}
        >
          <Row index={item.index} row={row} />
        </div>
      ))}
    </div>
  );
}

/** Drawn once; scrolling moves it and draws nothing anew. */
const Row = memo(function Row({ index, row }: { readonly index: number; readonly row: RowsProps['row'] }) {
  return row(index);
});

interface GrowingProps {
  readonly count: number;
  readonly row: (index: number) => ReactNode;
  /** Rows far off screen lose their content and keep their height. */
  readonly empties?: boolean;
}

/** A list that grows while somebody scrolls towards its end. */
export function GrowingRows({ count, row, empties = false }: GrowingProps) {
  const [shown, setShown] = useState(Math.min(count, 6));
  const end = useRef<HTMLDivElement>(null);
  // The marker moves with every batch, so it has to be looked at anew.
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setShown((before) => Math.min(count, before + 5)),
      { rootMargin: '1500px' },
    );
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, shown]);
  return (
    <>
      {Array.from({ length: shown }, (_, index) => (
        <Slot key={index} empties={empties}>
          <Row index={index} row={row} />
        </Slot>
      ))}
      <div ref={end} />
    </>
  );
}

function Slot({ empties, children }: { readonly empties: boolean; readonly children: ReactNode }) {
  const slot = useRef<HTMLDivElement>(null);
  const height = useFarHeight(slot, empties);
  return (
    <div ref={slot} style={height === undefined ? undefined : { height }}>
      {height === undefined ? children : undefined}
    </div>
  );
}

/** Height of a row that is too far away to be worth its content; `undefined` while it is near. */
function useFarHeight(element: RefObject<HTMLDivElement | null>, active: boolean): number | undefined {
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    if (!active || !element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry) setHeight((before) => (entry.isIntersecting ? undefined : (before ?? entry.boundingClientRect.height)));
      },
      { rootMargin: '4000px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, active]);
  return height;
}

/** So many nested boxes, as the sites' component libraries leave them. */
export function Nest({ depth, children }: { readonly depth: number; readonly children: ReactNode }): ReactNode {
  return depth === 0 ? children : <div className="box">{Nest({ depth: depth - 1, children })}</div>;
}
