import { Table } from "nhsuk-react-components";
import { printed } from "../collect/labels";
import { groupInWords, sentence, words } from "../trace/trace";
import type { Line, Order, Unit } from "./orders";
import { ANTIGENS, REQUIREMENTS } from "./wish";

/** Every line with the units that answer it. */
export const Lines = ({ order }: { order: Order }) => (
  <Table responsive caption="Lines">
    <Table.Head>
      <Table.Row>
        {["Line", "Asked for", "Units", "Missing", "Answered by"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {order.lines.map((line) => (
        <Table.Row key={line.line}>
          <Table.Cell>{line.line}</Table.Cell>
          <Table.Cell>
            <Asked line={line} />
          </Table.Cell>
          <Table.Cell>{line.quantity}</Table.Cell>
          <Table.Cell>{line.missing}</Table.Cell>
          <Table.Cell>{line.units.length === 0 ? "Nothing yet" : <Units units={line.units} />}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

export const Asked = ({ line: { kind, group, requirements, antigensAbsent = [], maximumAgeDays } }: { line: Line }) => (
  <>
    {sentence(kind)}, <strong>{groupInWords(group)}</strong>
    {requirements.length > 0 && `; ${requirements.map((each) => REQUIREMENTS[each] ?? words(each)).join(", ")}`}
    {antigensAbsent.length > 0 && `; without ${antigensAbsent.map((each) => ANTIGENS[each] ?? each).join(", ")}`}
    {maximumAgeDays !== undefined && `; not older than ${maximumAgeDays} days`}
  </>
);

const Units = ({ units }: { units: Unit[] }) => (
  <ul className="nhsuk-list orders-units">
    {units.map(({ component, stage }) => (
      <li key={component}>
        <PackName component={component} /> {words(stage)}
      </li>
    ))}
  </ul>
);

/** As on the label: the donation's number, and the product that makes it one pack. */
export const PackName = ({ component }: { component: string }) => (
  <span className="orders-number">
    {printed(component.slice(0, 13))} {component.slice(14)}
  </span>
);
