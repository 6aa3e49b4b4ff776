/** Words of a record: in English, in whatever language the page around them is. */
export const DataSentence = ({ children }: { children: string }) => (
  <bdi lang="en" class="told">
    {children}
  </bdi>
);
