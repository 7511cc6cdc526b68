import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes a file that is dropped anywhere on the page, and says so while one is dragged over it. */
export function DropTarget({ take }: { readonly take: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const stops = new AbortController();
    const { signal } = stops;
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const left = (event: DragEvent) => {
      // Only a drag that leaves the window comes from nothing.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setIsOver(false);
      if (file === undefined) return;
      event.preventDefault();
      latest.current(file);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', left, { signal });
    document.addEventListener('drop', dropped, { signal });
    return () => stops.abort();
  }, []);
  return (
    <div class="drop-target" hidden={!isOver}>
      <p>Drop a text, Markdown or HTML file: Byline reads it as a story.</p>
    </div>
  );
}
