const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** When a message was sent: hours and minutes, the whole date to whoever points at it. `at`: ISO 8601. */
export function SentAt({ at }: { readonly at: string }) {
  const date = new Date(at);
  return (
    <time class="sent-at" dateTime={at} title={whole.format(date)}>
      {clock.format(date)}
    </time>
  );
}

/** The line above the first message of a day. `at`: ISO 8601. */
export function DayLine({ at }: { readonly at: string }) {
  return (
    <li class="day-line">
      <time dateTime={at}>{day.format(new Date(at))}</time>
    </li>
  );
}
