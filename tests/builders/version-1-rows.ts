/** A year's work as version 1 kept it: at least one row in every table the migration touches or others refer to. */
export const versionOneRows = `
INSERT INTO place VALUES (1, '14', 'Tỉnh Sơn La', 'Tỉnh', 'province', NULL, NULL, NULL),
  (2, '116', 'Thành phố Sơn La', 'Thành phố', 'district', 1, NULL, NULL);
INSERT INTO agency VALUES (1, 'so-y-te', 'Sở Y tế', 'Y tế', 'department', 'yeu-cau', NULL, 'IV.6', 6, 0, NULL, NULL, ''),
  (2, 'ubnd-tp', 'UBND thành phố Sơn La', 'TP Sơn La', 'district', 'yeu-cau', 2, 'IV.11', 11, 0, NULL, '2025-06-30', 'x');
INSERT INTO plan VALUES (1, 'KH-2023', 'Kế hoạch', 2023, NULL, NULL, 'UBND tỉnh', 'pcmd', 'issued', '');
INSERT INTO plan_line VALUES (1, 'recipient', 1, 'Như trên');
INSERT INTO legal_basis VALUES (1, 1, 1, '1629/QĐ-TTg', '2021-09-28', 'Chương trình', 'TTg', 'mo-dau');
INSERT INTO section VALUES (1, 1, NULL, 'IV', 'IV.', 'TỔ CHỨC', 1), (2, 1, 1, 'IV.6', '6.', 'Sở Y tế', 2);
INSERT INTO clause VALUES (1, 1, NULL, 'mo-dau', 'preamble', '', 'Thực hiện', 1), (2, 1, 2, 'IV.6-1', 'task', '-', 'Khám', 2),
  (3, 1, 1, 'II.1', 'target', '1.', '100% xã', 3);
INSERT INTO task VALUES (7, 1, 2, 'Khám định kỳ', 1);
INSERT INTO assignment VALUES (11, 7, 1, 'lead', 'text', 'in-progress', 'Đang làm'), (12, 7, 2, 'support', 'office', 'done', '');
INSERT INTO change_log VALUES (1, 'assignment', 11, 'progress', 'not-started', 'in-progress', 'hand', '2023-03-01T08:00:00+07:00');
INSERT INTO period VALUES (202301, '2023-M01', 'month', 2023, 1, '2022-12-15', '2023-01-14', '2023-01-01', '2023-01-31');
INSERT INTO form VALUES (3, 'BM01', 1, 'Biểu 1', 'district', 'de-xuat');
INSERT INTO indicator VALUES (5, 'CS-1', 'Chỉ số', 'II.1', 'percent', '[]', NULL, '[]', '', '', 1);
INSERT INTO regime VALUES
  (21, 'CD-THANG', 1, 'Báo cáo tháng', 'districts', '[]', 'so-ld', 'month', 'administrative', '{}', 3, 'IV.11-10', '', 'office', 'x'),
  (22, 'CD-NAM', 1, 'Báo cáo năm', 'agencies', '[]', 'so-ld', 'year', 'calendar', '{}', NULL, 'V-1', '', 'text', '');
INSERT INTO obligation VALUES (31, 'CD-THANG:ubnd-tp:2023-M01', 21, 2, 202301, 7, '2023-01-14', '2023-01-20', NULL),
  (32, 'CD-NAM:so-y-te:2023-M01', 22, 1, 202301, NULL, '2023-01-14', '2023-01-25', '2023-01-30');
INSERT INTO receipt VALUES (41, 31, NULL, '2023-01-19');
INSERT INTO target VALUES (51, 'CT-1', 1, 3, 5, 'Xã ký', '>=', 80, 0, 'tỉnh', 1), (52, 'CT-2', 1, 3, NULL, 'Khác', NULL, NULL, NULL, '', 2);
INSERT INTO register VALUES (1, 1, 'SO-1', 'Sổ', '[]', '[]', 'none', '');
`;
