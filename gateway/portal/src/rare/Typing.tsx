import { type Fact, Facts } from "../frame/Facts";
import { inWords, type RareDonor } from "./rare";

/** How well each antigen is known; a line that has nothing to say is not there. */
export function Typing({ found: { confirmed, once, disputed } }: { found: RareDonor }) {
  const lines: Fact[] = [
    ["Twice alike", inWords(confirmed)],
    ["Examined once", inWords(once)],
    ["Examinations disagree", disputed.join(", ")],
  ];
  return (
    <Facts noBorder facts={lines} />
  );
}
