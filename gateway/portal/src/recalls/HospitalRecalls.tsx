import { useQueryClient } from "@tanstack/react-query";
import { Button, NotificationBanner, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { reasonsOf } from "../labels/labels";
import { packName, type Scanned, scanned } from "../modify/modify";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { when } from "../trace/trace";
import { AnswerRecall } from "./AnswerRecall";
import { answerInWords, clock, longDay, type Recall, sought, standing } from "./recalls";

type Props = { recalls?: Recall[]; more: boolean; error: unknown };

/** The packs that this hospital is to stop: scan one, or choose it where it is no longer there to be scanned. */
export function HospitalRecalls({ recalls, more, error }: Props) {
  const queries = useQueryClient();
  const [label, setLabel] = useState<Scanned>({});
  const [only, setOnly] = useState<string>();
  const [open, setOpen] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const [scans, setScans] = useState(0);
  const [done, setDone] = useState<string>();
  const all = recalls ?? [];
  const list = only ? all.filter(({ component }) => component.startsWith(only)) : all;

  const forget = () => {
    setLabel({});
    setOnly(undefined);
    setOpen(undefined);
    setScans((before) => before + 1);
    void queries.invalidateQueries({ queryKey: ["recalls"] });
  };
  const scan = (entry: string) => {
    const read = scanned(entry, label.donation && label.product ? {} : label);
    setScans((before) => before + 1);
    setDone(undefined);
    setOpen(undefined);
    setWrong("wrong" in read ? read.wrong : undefined);
    if ("wrong" in read) return;
    setLabel(read.label);
    if (read.label.donation) look(read.label);
  };
  const look = (of: Scanned) => {
    const found = sought(all, of);
    const whole = !("narrowed" in found);
    if (whole) setLabel({});
    setOnly("narrowed" in found ? found.narrowed : undefined);
    setWrong("wrong" in found ? found.wrong : undefined);
    setOpen("recall" in found ? found.recall.component : undefined);
  };
  const answered = (words: string) => {
    setDone(words);
    setWrong(undefined);
    forget();
  };
  const gone = recalls && open && !all.some(({ component }) => component === open) ? open : undefined;
  const messages = wrong ? [wrong] : reasonsOf(error);
  return (
    <>
      {done && (
        <NotificationBanner key={scans} success disableAutoFocus title="Answered">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      {messages.length > 0 && <ScanErrors key={`${scans} ${messages.join()}`} messages={messages} leavesFocus />}
      <PageHeading title="Recalls" />
      <p>Give none of these packs to anybody. Say of each what became of it, within 15 minutes: after that the blood service phones you.</p>
      <ScanField label="Label of the pack" hint="Scan the square symbol, or the donation number and then the product code" action="Find the pack" error={wrong} focusOn={open ? null : scans} onScan={scan} />
      <p role="status">
        {label.product && !label.donation && `Product ${label.product}. Now scan the donation number. `}
        {only && `Donation ${printed(only)}. Now scan the product code, or choose below. `}
        {gone && `The recall of ${packName(gone)} does not stand any more: the blood service has lifted its hold. `}
        {recalls ? howMany(all, more) : error ? "" : "Opening …"}
      </p>
      {only && (
        <Button secondary small onClick={forget}>
          Show all
        </Button>
      )}
      <ol className="donors-found">
        {list.map((recall) => (
          <li key={recall.component}>
            <OneRecall recall={recall} />
            {open === recall.component ? (
              <AnswerRecall recall={recall} onAnswered={(answer, on) => answered(answerInWords(recall.component, answer, on))} onBack={forget} />
            ) : (
              <Button secondary small onClick={() => setOpen(recall.component)}>
                {recall.answer ? "Answer again" : "Answer"} <span className="nhsuk-u-visually-hidden">for {packName(recall.component)}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function howMany(recalls: readonly Recall[], more: boolean): string {
  const open = recalls.filter(({ settled }) => !settled).length;
  if (recalls.length === 0) return "No recall stands for your hospital.";
  if (open === 0) return "Every recall is answered.";
  return `${open}${more ? " or more" : ""} ${open === 1 ? "recall is" : "recalls are"} open.`;
}

function OneRecall({ recall }: { recall: Recall }) {
  const { text, color } = standing(recall, true);
  return (
    <>
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
        {packName(recall.component)} <Tag color={color}>{text}</Tag>
      </h2>
      <p className="nhsuk-u-margin-bottom-2">
        {!recall.settled && (
          <>
            Open for <strong className="recalls-clock">{clock(recall.ageSeconds)}</strong>.{" "}
          </>
        )}
        Recalled {when(recall.recalledAt)}, sent to {recall.site} with {recall.despatch}.
        {recall.transfusedOn && ` Transfused on ${longDay(recall.transfusedOn)}.`}
        {recall.answeredAt && ` Answered ${when(recall.answeredAt)} by ${recall.answeredBy}.`}
      </p>
    </>
  );
}
