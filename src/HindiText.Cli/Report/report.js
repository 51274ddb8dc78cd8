// Sorts a table by the column whose heading is pressed; without scripts it stays in the order of the text.
for (const button of document.querySelectorAll('th button')) {
  button.addEventListener('click', () => {
    const heading = button.closest('th');
    const body = heading.closest('table').tBodies[0];
    const column = heading.cellIndex;
    const down = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of heading.parentElement.cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const key = row => row.cells[column].dataset.key ?? row.cells[column].textContent;
    const order = new Intl.Collator(['en', 'hi'], { numeric: true });
    const rows = [...body.rows].sort((a, b) => order.compare(key(a), key(b)));
    body.append(...(down ? rows.reverse() : rows));
  });
}
