import { useQuery } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { get } from "../../api/client";
import { when } from "../../trace/trace";
import { Problems } from "../Problems";
import type { Reply } from "./check";
import type { Question } from "./questionnaire";
import { saidInWords } from "./said";

/** A reply without conditions has none to name. */
type AtHome = { appointment: string; answeredAt: string; replies: (Omit<Reply, "answers"> & Partial<Pick<Reply, "answers">>)[] };

/** What the donor answered before coming, to go through together: nothing is taken over, each question is asked all the same. */
export function AnsweredAtHome({ donor, questions }: { donor: string; questions: Question[] }) {
  const [opened, setOpened] = useState(false);
  const read = useQuery({
    queryKey: ["pre-check", donor],
    queryFn: () => get<{ preChecks: AtHome[] }>(`/api/donors/${donor}/pre-check`).then(({ preChecks }) => preChecks),
    enabled: opened,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const latest = read.data?.[0];
  return (
    <section aria-labelledby="at-home">
      <h2 id="at-home" className="nhsuk-heading-s nhsuk-u-margin-top-6">
        Answered at home
      </h2>
      <Problems error={read.error} />
      {!opened && (
        <Button type="button" secondary small onClick={() => setOpened(true)}>
          Show what the donor answered at home
        </Button>
      )}
      <div role="status">
        {opened && read.isPending && <p>Opening …</p>}
        {read.data && !latest && <p>Nothing for an appointment that still stands.</p>}
        {latest && <Given given={latest} questions={questions} />}
      </div>
    </section>
  );
}

function Given({ given, questions }: { given: AtHome; questions: Question[] }) {
  const yeses = given.replies.filter(({ yes }) => yes);
  return (
    <>
      <p>
        {when(given.answeredAt)}: {given.replies.length - yeses.length} answered no, {yeses.length} yes. Ask every question all the same.
      </p>
      {yeses.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {yeses.map((reply) => {
            const question = questions.find((each) => each.question === reply.question);
            return (
              <li key={reply.question}>
                {question?.words ?? `Question ${reply.question}, which is not asked any more`}
                {question && (reply.answers ?? []).map((said) => (
                  <span key={said.condition} className="health-said">
                    {saidInWords(said, question)}
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
