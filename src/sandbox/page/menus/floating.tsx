import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Edges, floatingPlace } from './floating-place.js';
import './floating.css';

/** The most that a menu takes of the window's height, px. */
const mostHeight = 360;

/** Shows something beside its anchor above all else, dialogs as well; a press elsewhere, scrolling or another size of the window closes it. */
export function Floating(props: {
  /** Where it belongs, and how wide it shall be, px. */
  readonly anchor: () => Edges;
  readonly width: number;
  /** Whether a press on this element is one inside. */
  readonly owns: (element: Node) => boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
}) {
  const { anchor, width, owns, close, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ owns, close });
  latest.current = { owns, close };
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.showPopover();
    const room = { width: innerWidth, height: innerHeight };
    const height = Math.min(element.scrollHeight + 2, mostHeight);
    const place = floatingPlace(anchor(), room, { width, height });
    element.style.left = `${place.left}px`;
    element.style.width = `${place.width}px`;
    element.style.maxHeight = `${place.maxHeight}px`;
    element.style[place.from] = `${place.distance}px`;
  }, []);
  useEffect(() => {
    const isInside = ({ target }: Event) =>
      target instanceof Node &&
      (box.current?.contains(target) === true || latest.current.owns(target));
    const closeOutside = (event: Event) => {
      if (!isInside(event)) latest.current.close();
    };
    const closeOnResize = () => latest.current.close();
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('scroll', closeOutside, true);
    addEventListener('resize', closeOnResize);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('scroll', closeOutside, true);
      removeEventListener('resize', closeOnResize);
    };
  }, []);
  return (
    <div ref={box} popover="manual" class="floating">
      {children}
    </div>
  );
}
