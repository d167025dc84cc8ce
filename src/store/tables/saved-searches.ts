/** Searches that staff keep for themselves. */
export interface SavedSearchTables {
  saved_search: {
    id: string;
    staff_id: string;
    name: string;
    /** The name without capitals: one person has it once. */
    name_key: string;
    /** What was asked, as in the address of the page. */
    query: string;
    created_at: number;
  };
}
