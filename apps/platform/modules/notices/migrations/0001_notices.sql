-- Public numbers of notices.
create sequence notice_number start 100001;
