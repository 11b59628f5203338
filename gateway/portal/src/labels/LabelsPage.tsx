import { NotificationBanner, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { get } from "../api/client";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { donationNumber } from "../scan/scan";
import { groupInWords, when, words } from "../trace/trace";
import { type Unverified, useUnverified } from "./labels";
import { OneLabel } from "./OneLabel";

/** What has to be scanned back before it leaves; the pack in hand is found by its number. */
export function LabelsPage() {
  const { component } = useParams();
  return component ? <OneLabel key={component} component={component} /> : <LabelList />;
}

const NUMBER = /^[A-NP-Z1-9][A-NP-Z0-9]{2}\d{10}$/;

function LabelList() {
  const { state } = useLocation() as { state: { done?: string } | null };
  const navigate = useNavigate();
  const [found, setFound] = useState<Unverified[]>([]);
  const [wrong, setWrong] = useState<string>();
  const [scans, setScans] = useState(0);
  const all = useUnverified();

  const find = async (entry: string) => {
    const donation = donationNumber(entry);
    setScans((before) => before + 1);
    setFound([]);
    if (!NUMBER.test(donation)) return setWrong("This is not a donation number: scan the number on the pack");
    const of = await get<{ items: Unverified[] }>(`/api/production/unverified-labels?donation=${donation}`).catch(() => undefined);
    if (!of) return setWrong("The platform did not answer. Check the connection and scan again");
    const [only, ...others] = of.items;
    if (only && others.length === 0) return void navigate(`/labels/${only.component}`);
    setFound(of.items);
    setWrong(only ? undefined : "Nothing of this donation waits: it is not released, or every label of it was scanned back");
  };

  return (
    <>
      {state?.done && (
        <NotificationBanner success disableAutoFocus title="Right">
          <NotificationBanner.Heading>{state.done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      {wrong && <ScanErrors key={scans} messages={[wrong]} leavesFocus />}
      <Problems error={all.error} />
      <PageHeading title="Labels to scan back" />
      <p>A pack leaves only when its label was scanned back after it was printed.</p>
      <ScanField label="Number on the pack" hint="Scan the donation number of the pack in your hand" action="Find the pack" error={wrong} focusOn={scans} onScan={(text) => void find(text)} />
      {found.length > 0 && (
        <section aria-label="Packs of this donation">
          <p role="status">{found.length} packs of this donation wait. Which one is it?</p>
          <ul>
            {found.map(({ component, product, kind }) => (
              <li key={component}>
                <Link to={`/labels/${component}`}>
                  {product}: {words(kind)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status">{all.data ? howMany(all.data.items.length, all.data.more) : "Opening …"}</p>
      {all.data && all.data.items.length > 0 && <Waiting units={all.data.items} />}
    </>
  );
}

const howMany = (count: number, more: boolean) =>
  count === 0 ? "Every released pack that is here was scanned back." : `${more ? `The first ${count}` : count} ${count === 1 ? "pack waits" : "packs wait"} to be scanned back.`;

const Waiting = ({ units }: { units: Unverified[] }) => (
  <Table caption="Packs that wait" captionProps={{ size: "m" }}>
    <Table.Head>
      <Table.Row>
        <Table.Cell>Pack</Table.Cell>
        <Table.Cell>Group</Table.Cell>
        <Table.Cell>Expires</Table.Cell>
        <Table.Cell>Label</Table.Cell>
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {units.map(({ component, printed, product, group, expiresAt, foundWrongAt, order }) => (
        <Table.Row key={component}>
          <Table.Cell>
            <Link to={`/labels/${component}`} className="orders-number">
              {printed} {product}
            </Link>
            {order && <> for {order}</>}
          </Table.Cell>
          <Table.Cell>{groupInWords(group)}</Table.Cell>
          <Table.Cell>{when(expiresAt)}</Table.Cell>
          <Table.Cell>{foundWrongAt ? <Tag color="red">Found wrong</Tag> : <Tag color="yellow">Not scanned back</Tag>}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
