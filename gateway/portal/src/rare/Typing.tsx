import { SummaryList } from "nhsuk-react-components";
import { inWords, type RareDonor } from "./rare";

/** How well each antigen is known; a line that has nothing to say is not there. */
export function Typing({ found: { confirmed, once, disputed } }: { found: RareDonor }) {
  const lines: [string, string][] = [
    ["Twice alike", inWords(confirmed)],
    ["Examined once", inWords(once)],
    ["Examinations disagree", disputed.join(", ")],
  ];
  return (
    <SummaryList noBorder>
      {lines
        .filter(([, text]) => text !== "")
        .map(([name, text]) => (
          <SummaryList.Row key={name}>
            <SummaryList.Key>{name}</SummaryList.Key>
            <SummaryList.Value>{text}</SummaryList.Value>
          </SummaryList.Row>
        ))}
    </SummaryList>
  );
}
