import { Button, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { sentence, when } from "../../trace/trace";
import { KINDS, type NonConformance, useNonConformances, waitsFor } from "./nonconformances";

/** The gravest and oldest first. */
export function NonConformances() {
  const [closed, setClosed] = useState(false);
  const list = useNonConformances(closed);
  return (
    <>
      <Back to="/quality">Quality</Back>
      <Problems error={list.error} />
      <PageHeading title="Non-conformances" />
      <div className="nhsuk-button-group">
        <Button small asElement={Link} to="/quality/non-conformances/new">
          Open a non-conformance
        </Button>
        <Button small secondary type="button" onClick={() => setClosed(!closed)}>
          {closed ? "Show those that are open" : "Show those that are closed"}
        </Button>
      </div>
      <p role="status">{list.data ? howMany(list.data.items.length, closed) : "Opening …"}</p>
      {list.data && list.data.items.length > 0 && <Rows items={list.data.items} />}
      {list.data?.more && <p>There are more: these come first.</p>}
    </>
  );
}

const howMany = (count: number, closed: boolean) => (count === 0 ? `None is ${closed ? "closed" : "open"}.` : `${count} ${closed ? "closed, the latest first" : "open, the gravest and oldest first"}.`);

const Rows = ({ items }: { items: NonConformance[] }) => (
  <Table responsive caption="Non-conformances" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
    <Table.Head>
      <Table.Row>
        {["Number", "About", "Severity", "Opened", "Waits for"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {items.map((each) => {
        const { text, color } = waitsFor(each);
        return (
          <Table.Row key={each.nonConformance}>
            <Table.Cell>
              <Link to={`/quality/non-conformances/${each.nonConformance}`}>{each.nonConformance}</Link>
            </Table.Cell>
            <Table.Cell>
              {KINDS[each.kind]}
              {each.printed && `, ${each.printed}`}
            </Table.Cell>
            <Table.Cell>{sentence(each.severity)}</Table.Cell>
            <Table.Cell>{when(each.openedAt)}</Table.Cell>
            <Table.Cell>
              <Tag color={color}>{text}</Tag>
            </Table.Cell>
          </Table.Row>
        );
      })}
    </Table.Body>
  </Table>
);
