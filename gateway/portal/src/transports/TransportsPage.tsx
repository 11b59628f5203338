import { Button, NotificationBanner, Table } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { when } from "../trace/trace";
import { PackBox } from "./PackBox";
import { ReceiveBox } from "./ReceiveBox";
import { Tasks } from "./Tasks";
import { boxOf, type OnItsWay, TEMPERATURES, useOnTheirWay } from "./transports";

/** Boxes on their way, what is packed and received, and what does not add up. */
export function TransportsPage() {
  const { transport } = useParams();
  const boxes = useOnTheirWay();
  const [opened, setOpened] = useState<OnItsWay>();
  if (transport === "pack") return <PackBox />;
  if (transport === undefined) return <Boxes list={boxes.data?.items} error={boxes.error} />;
  const box = opened?.transport === transport ? opened : boxes.data?.items.find((each) => each.transport === transport);
  // What was opened stays, also when the list no longer has it: it was received just now.
  if (box && box !== opened) setOpened(box);
  if (box) return <ReceiveBox key={transport} box={box} />;
  return (
    <>
      <Back to="/transports">Transport boxes</Back>
      <PageHeading title="Transport box" />
      <p role="status">{boxes.data ? "This box is not on its way: it was received, or never packed." : "Opening …"}</p>
    </>
  );
}

function Boxes({ list, error }: { list?: OnItsWay[]; error: unknown }) {
  const told = useLocation().state as { done?: string } | null;
  const navigate = useNavigate();
  const roles = useSession().data?.roles ?? [];
  const receives = roles.includes("processing-scientist");
  const settles = receives || roles.includes("quality-officer");
  const [wrong, setWrong] = useState<string>();
  const open = (label: string) => {
    const box = list?.find((each) => each.box === boxOf(label) || each.transport === boxOf(label));
    if (box) return void navigate(`/transports/${box.transport}`);
    setWrong(`${boxOf(label)} is not on its way: record what was packed from its paper first`);
  };
  return (
    <>
      {told?.done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{told.done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      {wrong && <ScanErrors key={wrong} messages={[wrong]} leavesFocus />}
      <Problems error={error} />
      <PageHeading title="Transport boxes" />
      {receives && <ScanField label="Label of the box" hint="Scan it to receive the box" action="Open" error={wrong} onScan={open} />}
      <div role="status">{!list && !error ? <p>Opening …</p> : list?.length === 0 && <p>No box is on its way.</p>}</div>
      {list && list.length > 0 && (
        <Table responsive caption="On their way" captionProps={{ size: "m" }}>
          <Table.Head>
            <Table.Row>
              {["Box", "Packed at", "Closed", "Temperature", "Donations"].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {list.map((box) => (
              <Table.Row key={box.transport}>
                <Table.Cell>{receives ? <Link to={`/transports/${box.transport}`}>{box.box}</Link> : box.box}</Table.Cell>
                <Table.Cell>{box.venue}</Table.Cell>
                <Table.Cell>{when(box.closedAt)}</Table.Cell>
                <Table.Cell>{TEMPERATURES[box.temperature].text}</Table.Cell>
                <Table.Cell>{box.donations.length}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {(receives || roles.includes("donor-carer")) && (
        <Button secondary asElement={Link} to="/transports/pack">
          Pack a box
        </Button>
      )}
      {settles && <Tasks />}
    </>
  );
}
