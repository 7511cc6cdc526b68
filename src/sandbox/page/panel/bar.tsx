/** A bar filled to a share from 0 to 1, for the eye alone: the figure must stand beside it as text. */
export function Bar({ share, tone }: { readonly share: number; readonly tone: 'for' | 'against' }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <span class="bar" data-tone={tone} aria-hidden="true">
      <span style={{ width }} />
    </span>
  );
}
