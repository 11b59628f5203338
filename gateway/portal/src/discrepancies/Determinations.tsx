import { Table } from "nhsuk-react-components";
import { when } from "../trace/trace";
import { type Determination, type Reactions, saidBy, wellsOf } from "./discrepancies";

const WHICH = { FIRST: "First", SECOND: "Second" };

/** All since the last resolution: whoever resolves sees what speaks against it too. */
export const Determinations = ({ determinations }: { determinations: Determination[] }) => (
  <Table responsive caption="Determinations, the oldest first">
    <Table.Head>
      <Table.Row>
        {["Determination", "What was seen", "What it says"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {determinations.map((each) => (
        <Table.Row key={`${each.determinedAt} ${each.determination}`}>
          <Table.Cell>
            {WHICH[each.determination]}, {when(each.determinedAt)}, {each.analyser}
          </Table.Cell>
          <Table.Cell>{each.reactions ? <Wells reactions={each.reactions} /> : "Read by the analyser"}</Table.Cell>
          <Table.Cell>
            <strong>{saidBy(each)}</strong>
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const Wells = ({ reactions }: { reactions: Reactions }) => (
  <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
    {wellsOf(reactions).map(([what, wells]) => (
      <li key={what}>
        {what}: {wells.join(", ")}
      </li>
    ))}
  </ul>
);
