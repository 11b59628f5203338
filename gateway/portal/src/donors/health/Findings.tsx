import { Tag } from "nhsuk-react-components";
import { EFFECTS, type Finding, lasts, overruled, ruleName } from "./decision";

/** Every rule that fired, the worst first as the service sorts them: its words for the donor, and where it comes from. */
export function Findings({ findings }: { findings: Finding[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Why</h2>
      <Reasons findings={findings} />
    </>
  );
}

export function Reasons({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p>No rule is against it.</p>;
  return (
    <ol className="health-findings">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.code} ${lasts(finding)}`}>
          <Reason finding={finding} />
        </li>
      ))}
    </ol>
  );
}

function Reason({ finding }: { finding: Finding }) {
  const { text, color } = EFFECTS[finding.effect];
  const notes = [lasts(finding), overruled(finding)].filter((note) => note !== undefined);
  return (
    <>
      <Tag modifier={color}>{text}</Tag>
      <p className="health-findings__words">{finding.words}</p>
      {notes.length > 0 && <p className="health-findings__notes">{notes.join(". ")}.</p>}
      <p className="health-findings__source">
        {ruleName(finding)} · Source: {finding.source}
      </p>
    </>
  );
}
