import { Refusal } from "../api/client";

/** Why something was not done, beside what would have done it. */
export function Reasons({ title, error }: { title: string; error: unknown }) {
  const reasons = error instanceof Refusal ? [...new Set(error.reasons)] : [];
  return (
    <div role="alert">
      {reasons.length > 0 && <strong>{title}</strong>}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
