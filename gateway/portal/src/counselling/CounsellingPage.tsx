import { useParams } from "react-router";
import { CounselDonor } from "./CounselDonor";
import { TaskList } from "./TaskList";

/** With whom a clinician must speak about a result, and one donor at a time. */
export function CounsellingPage() {
  const { task } = useParams();
  return task === undefined ? <TaskList /> : <CounselDonor key={task} id={task} />;
}
