import { type Counts, sum } from "./letters";

/** Red when letters are lost: the word says so too, for whoever does not see the colour. */
export function Sum({ counts }: { counts: Counts }) {
  if (counts.addsUp) return <p className="letters-sum">{sum(counts)}</p>;
  return (
    <p className="letters-sum letters-sum--wrong" role="alert">
      <strong>It does not add up:</strong> {sum(counts)}. Tell the service's operator at once.
    </p>
  );
}
