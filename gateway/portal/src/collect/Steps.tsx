/** Where the collection is: what is done, what is being done, what follows. */
export function Steps({ names, at }: { names: readonly string[]; at: number }) {
  return (
    <ol className="collect-steps" aria-label="Steps">
      {names.map((name, position) => (
        <li key={name} className={position < at ? "collect-steps__done" : undefined} aria-current={position === at ? "step" : undefined}>
          {position < at && <span aria-hidden="true">✓ </span>}
          {name}
          {position < at && <span className="nhsuk-u-visually-hidden"> (done)</span>}
        </li>
      ))}
    </ol>
  );
}
