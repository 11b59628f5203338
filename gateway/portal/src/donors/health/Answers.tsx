import { Button, Details, SummaryList } from "nhsuk-react-components";
import type { Replies } from "./check";
import type { Question } from "./questionnaire";
import { saidInWords } from "./said";

type Props = { questions: Question[]; replies: Replies; onAskAgain: (question: string) => void };

/** The few yeses at a glance, the many noes on request, and each can be asked again. */
export function Answers({ questions, replies, onAskAgain }: Props) {
  const yeses = questions.filter(({ question }) => replies[question]?.yes);
  const noes = questions.filter(({ question }) => replies[question]?.yes === false);
  return (
    <>
      <h2 className="nhsuk-heading-m">Answers</h2>
      {yeses.length > 0 && <List questions={yeses} replies={replies} onAskAgain={onAskAgain} />}
      {yeses.length === 0 && <p>All {noes.length} questions were answered no.</p>}
      {noes.length > 0 && (
        <Details>
          <Details.Summary>{`${noes.length} answered no`}</Details.Summary>
          <Details.Text>
            <List questions={noes} replies={replies} onAskAgain={onAskAgain} />
          </Details.Text>
        </Details>
      )}
    </>
  );
}

function List({ questions, replies, onAskAgain }: Props) {
  return (
    <SummaryList>
      {questions.map((question) => (
        <SummaryList.Row key={question.question}>
          <SummaryList.Key>{question.words}</SummaryList.Key>
          <SummaryList.Value>
            {replies[question.question]?.yes ? "Yes" : "No"}
            {replies[question.question]?.answers.map((said) => (
              <span key={said.condition} className="health-said">
                {saidInWords(said, question)}
              </span>
            ))}
          </SummaryList.Value>
          <dd className="nhsuk-summary-list__actions">
            <Button type="button" secondary small onClick={() => onAskAgain(question.question)}>
              Change<span className="nhsuk-u-visually-hidden"> ({question.words})</span>
            </Button>
          </dd>
        </SummaryList.Row>
      ))}
    </SummaryList>
  );
}
