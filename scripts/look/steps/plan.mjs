export async function searchList(page) {
  await openView(page, 'Danh sách');
  await page.getByLabel('Tìm nhiệm vụ').fill('ky cam ket');
}

export const openView = (page, name) => page.getByRole('button', { name, exact: true }).click();
