import { OneTask } from "./CollectionTasks";
import { SayWhatWasDone } from "./SayWhatWasDone";
import type { CollectionTask } from "./tasks";

/** It ends in no other way but that the collection is taken after all. */
export const CloseTask = ({ task }: { task: CollectionTask }) => (
  <SayWhatWasDone path={`/api/donors/collection-tasks/${task.task}/closing`} list="collection-tasks">
    <OneTask task={task} level="h2" />
  </SayWhatWasDone>
);
