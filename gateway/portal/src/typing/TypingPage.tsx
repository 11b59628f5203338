import { Checkboxes, Table } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { type TypingList, toDo, today, useTyping } from "./typing";

/** What of groups, antibody screens and phenotypes is still to be done, the oldest donation first. */
export function TypingPage() {
  const [onlyToday, setOnlyToday] = useState(false);
  const list = useTyping(onlyToday ? today(new Date()) : "");
  return (
    <>
      <Problems error={list.error} />
      <PageHeading title="Typing" />
      <Checkboxes name="day" legend="Which donations?" legendProps={{ size: "s" }}>
        <Checkboxes.Item id="today" value="today" checked={onlyToday} onChange={() => setOnlyToday(!onlyToday)}>
          Collected today alone
        </Checkboxes.Item>
      </Checkboxes>
      <p role="status">{list.data ? howMany(list.data) : list.error ? "" : "Opening …"}</p>
      {list.data && list.data.items.length > 0 && <Rows list={list.data} />}
    </>
  );
}

const howMany = ({ items, more, asOf }: TypingList) => (items.length === 0 ? "Nothing is to be typed." : `${more ? "The oldest " : ""}${items.length} ${items.length === 1 ? "donation" : "donations"}, as of ${when(asOf)}.`);

const Rows = ({ list }: { list: TypingList }) => (
  <Table responsive caption="Donations to be typed, the oldest first">
    <Table.Head>
      <Table.Row>
        {["Donation", "Collected", "What is to be done"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {list.items.map((each) => (
        <Table.Row key={each.donation}>
          <Table.Cell>
            <Link className="laboratory-number" to={`/trace/${each.donation}`}>
              {each.printed}
            </Link>
          </Table.Cell>
          <Table.Cell>{when(each.collectedAt)}</Table.Cell>
          <Table.Cell>
            {toDo(each).map((line) => (
              <span key={line} className="laboratory-line">
                {line}
              </span>
            ))}
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
