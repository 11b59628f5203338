import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get, Refusal } from "../api/client";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { componentOf, type Scanned, scanned } from "../modify/modify";
import { useScanGuard } from "../scan/guard";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { NewPoolMade } from "./NewPoolMade";
import { PackList } from "./PackList";
import { added, missing, type NewPool, type Proposal, proposalOf, together } from "./pool";
import { RecordPool } from "./RecordPool";

/** Scan the packs, see what stands against each, record the pool, make its label. */
export function PoolPage() {
  const [packs, setPacks] = useState<string[]>([]);
  const [label, setLabel] = useState<Scanned>({});
  const [wrong, setWrong] = useState<string>();
  const [going, setGoing] = useState<Proposal>();
  const [made, setMade] = useState<NewPool>();
  const guard = useScanGuard();
  const judged = useQuery({
    queryKey: ["pool", packs],
    queryFn: () => get<Proposal>(proposalOf(packs)),
    enabled: packs.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
  const proposal = packs.length > 0 ? judged.data : undefined;
  const errors = wrong ? [wrong] : judged.error instanceof Refusal ? judged.error.reasons : [];
  const restart = () => {
    setPacks([]);
    setLabel({});
    setGoing(undefined);
    setMade(undefined);
  };
  const scan = (entry: string) => {
    const read = scanned(entry, componentOf(label) ? {} : label);
    if ("wrong" in read) return setWrong(read.wrong);
    setLabel(read.label);
    setWrong(undefined);
    const component = componentOf(read.label);
    if (!component) return;
    const list = added(packs, component);
    if ("wrong" in list) return setWrong(list.wrong);
    setPacks(list.packs);
  };

  if (made) return <NewPoolMade pool={made} onNext={restart} />;
  if (going) return <RecordPool packs={packs} proposal={going} onDone={setMade} onBack={() => setGoing(undefined)} />;
  const current = proposal && !judged.isPlaceholderData ? proposal : undefined;
  const lacking = current && missing(current);
  return (
    <div {...guard}>
      {errors.length > 0 && <ScanErrors key={errors.join()} messages={errors} leavesFocus />}
      <PageHeading title="Pool components" />
      <p>Scan every pack that goes into the pool. All are of one group, fully tested and not on hold; each is used up by it.</p>
      <ScanField
        label="Label of the next pack"
        hint="Scan the square symbol, or the donation number and then the product code"
        action="Add to the list"
        error={errors[0]}
        focusOn={label}
        onScan={scan}
      />
      <div role="status">
        {judged.isFetching && <p>Looking …</p>}
        {!componentOf(label) && label.donation && <p>Donation {printed(label.donation)}. Now scan its product code.</p>}
        {!componentOf(label) && label.product && <p>Product {label.product}. Now scan the donation number.</p>}
        {lacking && <p>{lacking}</p>}
      </div>
      {proposal && (
        <PackList
          proposal={proposal}
          reasons={current ? together(current) : []}
          onRemove={(pack) => {
            setPacks(packs.filter((each) => each !== pack));
            setWrong(undefined);
          }}
          onGo={current?.expiresAt ? () => setGoing(current) : undefined}
        />
      )}
    </div>
  );
}
