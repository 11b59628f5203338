import { agreement, compared, fieldName, levelInWords, MARKS, type Part } from "./likeness";

/** What agrees and what differs: shape and words, never a colour alone. */
export function Agreements({ parts }: { parts: Part[] }) {
  return (
    <ul className="donors-agreements">
      {compared(parts).map((part) => (
        <li key={part.field} className={`donors-agreement donors-agreement--${agreement(part)}`}>
          <span aria-hidden="true">{MARKS[agreement(part)]}</span> {fieldName(part.field)}: {levelInWords(part)}
        </li>
      ))}
    </ul>
  );
}
