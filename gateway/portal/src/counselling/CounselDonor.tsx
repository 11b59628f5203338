import { Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { printed } from "../collect/labels";
import { Back } from "../donors/Back";
import { HowToReach } from "../donors/contact/HowToReach";
import { useDonor } from "../donors/donor";
import { DonorBanner } from "../donors/DonorBanner";
import { born, type Donor, today } from "../donors/donors";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { type Fact, Facts } from "../frame/Facts";
import { when } from "../trace/trace";
import { CloseTalk } from "./CloseTalk";
import { about, mayContact, mayTalk, type OneTask, STATES, type Step, stepInWords, type Task, urgency, useTask } from "./counselling";
import { LetterStanding } from "./LetterStanding";
import { RecordContact } from "./RecordContact";
import { RecordTalk } from "./RecordTalk";

/** Reached, spoken with, closed: what comes next stands open, and nothing else. */
export function CounselDonor({ id }: { id: string }) {
  const read = useTask(id);
  const donor = useDonor(read.data?.task.donor ?? "", read.data !== undefined);
  const [said, setSaid] = useState<string>();
  const done = (what: string) => {
    setSaid(what);
    void read.refetch();
  };
  return (
    <>
      {donor.data && <DonorBanner donor={donor.data} />}
      <Back to="/counselling">Counselling</Back>
      <Problems error={read.error ?? donor.error} />
      <PageHeading title="Speak with a donor" />
      <p role="status">{read.isPending ? "Opening …" : said}</p>
      {read.data && <Opened of={read.data} donor={donor.data} onDone={done} />}
    </>
  );
}

type Props = { of: OneTask; donor?: Donor; onDone: (what: string) => void };

function Opened({ of: { task, steps }, donor, onDone }: Props) {
  return (
    <>
      <About task={task} />
      {donor && <HowToReach donor={donor} />}
      <h2 className="nhsuk-heading-m">What was recorded</h2>
      <Steps steps={steps} />
      {mayTalk(task) && <RecordTalk key={`talk-${steps.length}`} task={task.task} onDone={() => onDone("The talk is recorded. Close it with what came of it.")} />}
      {mayContact(task) && <RecordContact key={`contact-${steps.length}`} task={task.task} onDone={() => onDone("The attempt is recorded.")} />}
      {task.state !== "CLOSED" && <CloseTalk key={`close-${steps.length}`} task={task} onDone={() => onDone("It is closed.")} />}
    </>
  );
}

function About({ task }: { task: Task }) {
  const { text, color } = urgency(task, today());
  const facts: Fact[] = [
    ["About", about(task)],
    [
      "Due",
      <>
        {born(task.due)} <Tag modifier={color}>{text}</Tag>
      </>,
    ],
    ["Stands", STATES[task.state]],
    [
      "Donation",
      <span key="donation" className="donors-number">
        {printed(task.donation)}
      </span>,
    ],
    ["Letter that asks the donor to ring", <LetterStanding key="letter" task={task} />],
    [
      "Record",
      <Link key="record" to={`/donors/${task.donor}`}>
        Open the donor's record
      </Link>,
    ],
  ];
  return (
    <>
      <Facts facts={facts} />
      <p>Which marker it was stands in the laboratory's system. Have its report at hand when you ring.</p>
    </>
  );
}

/** In order; words as a clinician wrote them. */
function Steps({ steps }: { steps: Step[] }) {
  if (steps.length === 0) return <p>Nobody has tried to reach the donor yet.</p>;
  return (
    <ol className="counselling-steps">
      {steps.map((each) => (
        <li key={`${each.recordedAt} ${each.step}`}>
          <p className="nhsuk-u-margin-bottom-1">
            <strong>{stepInWords(each)}</strong>
            {each.step === "DonorCounselled" && ` on ${born(each.what)}`}
          </p>
          {each.words && <p className="counselling-steps__words">{each.words}</p>}
          <p className="counselling-steps__by">
            {when(each.recordedAt)}, {each.recordedBy}
          </p>
        </li>
      ))}
    </ol>
  );
}
