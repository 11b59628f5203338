import { useQueryClient } from "@tanstack/react-query";
import { Button, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Back } from "../donors/Back";
import { useOnceAt } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { printed } from "../collect/labels";
import { Facts } from "../frame/Facts";
import { componentOf, packName, type Scanned, scanned } from "../modify/modify";
import { Refusal } from "../api/client";
import { useScanGuard } from "../scan/guard";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { sentence, when } from "../trace/trace";
import { CountClosed } from "./CountClosed";
import { type Closed, COUNTS_AT, type Finding, FINDINGS, type OpenCount, shelfName } from "./counting";
import { FinishCount } from "./FinishCount";
import { NoSuchCount } from "./StockCountsPage";

type Pack = { component: string; finding?: Finding };

/** One pack after the other: a square symbol, or the donation number and then the product code. Each is told at once. */
export function CountShelf({ number, count: listed, known }: { number: string; count?: OpenCount; known: boolean }) {
  const queries = useQueryClient();
  const guard = useScanGuard();
  const [count, setCount] = useState(listed);
  const [half, setHalf] = useState<Scanned>({});
  const [packs, setPacks] = useState<Pack[]>([]);
  const [wrong, setWrong] = useState<{ text: string; at: number }>();
  const [finishing, setFinishing] = useState(false);
  const [closed, setClosed] = useState<Closed>();
  const sending = useOnceAt<{ component: string; finding: Finding }>();
  // What was opened stays, also when the list no longer has it: it was closed just now.
  if (listed && listed !== count) setCount(listed);

  const tell = (text: string) => setWrong({ text, at: Date.now() });
  const send = async (component: string) => {
    setPacks((before) => [{ component }, ...before.filter((each) => each.component !== component)]);
    try {
      const { finding } = await sending.mutateAsync({ path: `${COUNTS_AT}/${number}/scans`, body: { component } });
      setPacks((before) => before.map((each) => (each.component === component ? { component, finding } : each)));
      void queries.invalidateQueries({ queryKey: ["stock-counts"] });
    } catch (refused) {
      setPacks((before) => before.filter((each) => each.component !== component || each.finding !== undefined));
      tell(`${packName(component)} is not counted: ${refused instanceof Refusal ? refused.reasons.join(" ") : "scan it again"}`);
    }
  };
  const scan = (entry: string) => {
    const read = scanned(entry, half);
    if ("wrong" in read) return tell(read.wrong);
    const left = half.donation !== undefined && read.label.donation !== half.donation ? half.donation : undefined;
    const component = componentOf(read.label);
    setHalf(component ? {} : read.label);
    if (left !== undefined) tell(`${printed(left)} is not counted: its product code was not scanned`);
    else setWrong(undefined);
    if (component) void send(component);
  };

  if (closed) return <CountClosed closed={closed} />;
  if (!count) return <NoSuchCount known={known} />;
  return (
    <div {...guard}>
      <Back to="/counts">Stock counts</Back>
      {wrong && <ScanErrors key={wrong.at} messages={[wrong.text]} leavesFocus />}
      <PageHeading title={`Count ${count.site}`} />
      <Facts
        facts={[
          ["Count", count.count],
          ["Shelf", shelfName(count)],
          ["Begun", `${when(count.openedAt)}, by ${count.openedBy}`],
          ["Expected", String(count.expected)],
        ]}
      />
      {finishing ? (
        <FinishCount count={count.count} onBack={() => setFinishing(false)} onClosed={setClosed} />
      ) : (
        <>
          <ScanField label="Pack" hint={hintOf(half)} action="Add" error={wrong?.text} focusOn={packs} onScan={scan} />
          <p role="status">{statusOf(count.scanned, packs[0])}</p>
          {packs.length > 0 && <Packs packs={packs} />}
          <Button secondary onClick={() => (setWrong(undefined), setFinishing(true))}>
            Finish the count
          </Button>
        </>
      )}
    </div>
  );
}

const hintOf = ({ donation, product }: Scanned) => {
  if (donation) return `Now scan the product code of ${printed(donation)}`;
  if (product) return `Now scan the donation number of the ${product}`;
  return "Scan the square symbol, or the donation number and then the product code";
};

const statusOf = (scannedSoFar: number, last?: Pack) => {
  const total = `${scannedSoFar} scanned so far.`;
  if (!last) return total;
  return `${packName(last.component)}: ${last.finding ? FINDINGS[last.finding] : "sent"}. ${total}`;
};

const Packs = ({ packs }: { packs: Pack[] }) => (
  <Table caption="Scanned here, the last first" captionProps={{ size: "s" }}>
    <Table.Head>
      <Table.Row>
        <Table.Cell>Pack</Table.Cell>
        <Table.Cell>Finding</Table.Cell>
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {packs.map(({ component, finding }) => (
        <Table.Row key={component}>
          <Table.Cell className="pool-number">{packName(component)}</Table.Cell>
          <Table.Cell>
            {finding === undefined ? "…" : <Tag color={finding === "RIGHT" ? "green" : "orange"}>{finding === "RIGHT" ? "Counted" : sentence(finding)}</Tag>}
            {finding !== undefined && finding !== "RIGHT" && <> {FINDINGS[finding]}. Put it aside.</>}
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
